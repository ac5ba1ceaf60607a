/** Says in which richtingen we search, and why in those. */
import type { ReactNode } from 'react';
import { Button, TextLink, type TextLinkProps } from '../../ui';
import type { Filters } from './filters';
import type { Richtingen } from './use-richtingen';
import { words } from './words';

export interface ForWhatProps {
  readonly richtingen: Richtingen;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

export function ForWhat({ richtingen, filters, onChange }: ForWhatProps): ReactNode {
  const { soort, namen } = richtingen;
  if (filters.alleRichtingen && soort !== 'niets') {
    return (
      <p className="row kandidaat">
        <span>{words.voor.alle}</span>
        <Button
          variant="quiet"
          onPress={() => {
            onChange({ ...filters, alleRichtingen: false });
          }}
        >
          {words.voor.terug}
        </Button>
      </p>
    );
  }
  if (soort === 'niets') {
    return (
      <WithLink to="/taken" link={words.voor.taken}>
        {words.voor.niets}
      </WithLink>
    );
  }
  if (namen.length === 0) return null;
  if (soort === 'gekozen') return <p className="kandidaat">{words.voor.gekozen(namen)}</p>;
  return (
    <WithLink to="/richtingen" link={words.voor.knop}>
      {words.voor.beste(namen)}
    </WithLink>
  );
}

interface WithLinkProps {
  readonly to: TextLinkProps['to'];
  readonly link: string;
  readonly children: string;
}

function WithLink({ to, link, children }: WithLinkProps): ReactNode {
  return (
    <p className="kandidaat">
      {children} <TextLink to={to}>{link}</TextLink>
    </p>
  );
}
