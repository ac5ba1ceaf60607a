/** On a conversation that was made on other data: calmly what changed for what it chose, or that nobody knows. */
import type { ReactNode } from 'react';
import type { EditieVerschil, GesprekEditie } from '../../../shared/contract/inlezen-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { useCall } from '../../app';
import { Badge, Disclosure, Notice } from '../../ui';
import { veranderingNaam, words } from './words';
import './editie.css';

export interface EditionNoticeProps {
  readonly gesprek: Gesprek;
  /** Level of the headings of what folds open; 3 when absent. */
  readonly level?: 2 | 3;
}

export function EditionNotice({ gesprek, level = 3 }: EditionNoticeProps): ReactNode {
  // The question is the same for each conversation; the key lets no answer stand under another one.
  return <Asked key={gesprek.code} gekozen={gesprek.gekozen.length} level={level} />;
}

function Asked({ gekozen, level }: { readonly gekozen: number; readonly level: 2 | 3 }): ReactNode {
  const { data } = useCall('gesprek.editie', {});
  if (data === undefined || data === null) return null;
  return (
    <Notice title={words.titel}>
      <p>{words.dagen(data.gemaaktOp, data.nu)}</p>
      <p>{whatChanged(data, gekozen)}</p>
      {data.verschillen.map((verschil) => (
        <Change key={verschil.crebo} verschil={verschil} level={level} />
      ))}
    </Notice>
  );
}

function whatChanged({ bekend, verschillen }: GesprekEditie, gekozen: number): string {
  if (gekozen === 0) return words.geenRichting;
  if (!bekend) return words.onbekend;
  return verschillen.length === 0 ? words.gelijk : words.veranderd(verschillen.length);
}

function Change({
  verschil,
  level,
}: {
  readonly verschil: EditieVerschil;
  readonly level: 2 | 3;
}): ReactNode {
  const { naam, crebo, verandering, details } = verschil;
  const title = (
    <>
      {words.wat(naam)} <Badge>{veranderingNaam[verandering]}</Badge>
    </>
  );
  if (details.length === 0) return <p>{title}</p>;
  return (
    <Disclosure title={title} level={level}>
      <p className="soft figures">Crebo {crebo}</p>
      <ul className="editie-details">
        {details.map((detail, index) => (
          <li key={index}>{detail}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
