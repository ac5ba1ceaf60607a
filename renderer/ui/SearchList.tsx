/**
 * A search field with its results in the page below it (nothing floats, nothing is cut off at 200%).
 * Arrow keys walk through the results while the cursor stays in the field; Enter chooses, Escape clears.
 */
import { Search, X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import {
  Autocomplete,
  Button,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
  Text,
} from 'react-aria-components';
import { nl } from '../i18n/nl';
import './field.css';
import './search-list.css';

interface SearchOption {
  /** Unique over all sections. */
  readonly id: string;
  readonly title: string;
  /** Why it was found, or what it is. */
  readonly note?: string | undefined;
}

export interface SearchSection {
  readonly id: string;
  readonly title: string;
  readonly options: readonly SearchOption[];
}

export interface SearchListProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly description?: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly sections: readonly SearchSection[];
  readonly onChoose: (id: string) => void;
  /** False while the results belong to an older text; Enter then waits for the right ones. */
  readonly ready: boolean;
  /** Name of the list for a screen reader. */
  readonly listLabel: string;
  /** Shown in place of the list when text was typed and nothing was found. */
  readonly empty?: ReactNode;
}

export function SearchList(props: SearchListProps): ReactNode {
  const { label, labelHidden = false, value, sections, onChoose, ready } = props;
  const filled = sections.filter((section) => section.options.length > 0);
  const input = useRef<HTMLInputElement>(null);
  /** Enter in the field takes the first result, unless the arrow keys have chosen another one. */
  const waiting = useRef(false);
  const chooseFirst = (): void => {
    waiting.current = !ready;
    if (!ready) return;
    const first = filled[0]?.options[0];
    if (first !== undefined && input.current?.hasAttribute('aria-activedescendant') === false)
      onChoose(first.id);
  };
  const chooseWhenReady = useEffectEvent(() => {
    if (waiting.current) chooseFirst();
  });
  useEffect(() => {
    if (ready) chooseWhenReady();
  }, [ready]);
  const onChange = (text: string): void => {
    waiting.current = false;
    props.onChange(text);
  };
  return (
    <Autocomplete inputValue={value} onInputChange={onChange} disableAutoFocusFirst>
      <div className="search-list">
        <SearchField className="field" onSubmit={chooseFirst}>
          <Label className={labelHidden ? 'only-read' : 'field-label'}>{label}</Label>
          {props.description === undefined ? null : (
            <Text slot="description" className="soft">
              {props.description}
            </Text>
          )}
          <div className="search-box">
            <Search aria-hidden className="search-icon" />
            <Input ref={input} className="field-input search-input" placeholder={props.placeholder ?? ''} />
            <Button className="search-clear" aria-label={nl.wisVeld}>
              <X aria-hidden />
            </Button>
          </div>
        </SearchField>
        {filled.length === 0 ? (
          value.trim() === '' ? null : (
            props.empty
          )
        ) : (
          <ListBox
            aria-label={props.listLabel}
            className="search-results"
            selectionMode="none"
            onAction={(key) => {
              onChoose(String(key));
            }}
          >
            {filled.map((section) => (
              <ListBoxSection key={section.id} id={`section-${section.id}`}>
                <Header className="search-header">{section.title}</Header>
                {section.options.map((option) => (
                  <ListBoxItem
                    key={option.id}
                    id={option.id}
                    textValue={option.title}
                    className="list-item search-option"
                  >
                    <span>{option.title}</span>
                    {option.note === undefined ? null : <span className="soft">{option.note}</span>}
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            ))}
          </ListBox>
        )}
      </div>
    </Autocomplete>
  );
}
