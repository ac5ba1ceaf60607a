/** A question whose last answer is "sla over". That one is chosen as long as nothing is known. */
import type { ReactNode } from 'react';
import { ChoiceGroup } from '../../ui';
import { words } from './words';

export interface SkippableChoiceProps<V extends string | number> {
  readonly label: string;
  readonly choices: readonly { readonly value: V; readonly label: string }[];
  /** undefined: unknown. */
  readonly value: V | undefined;
  readonly onChange: (value: V | undefined) => void;
  readonly layout: 'row' | 'grid';
}

const SKIP = 'overslaan';

export function SkippableChoice<V extends string | number>(props: SkippableChoiceProps<V>): ReactNode {
  const { label, choices, value, onChange, layout } = props;
  const choose = (next: string): void => {
    onChange(choices.find((choice) => String(choice.value) === next)?.value);
  };
  return (
    <ChoiceGroup
      label={label}
      layout={layout}
      choices={[
        ...choices.map((choice) => ({ value: String(choice.value), label: choice.label })),
        { value: SKIP, label: words.overslaan, skip: true },
      ]}
      value={value === undefined ? SKIP : String(value)}
      onChange={choose}
    />
  );
}
