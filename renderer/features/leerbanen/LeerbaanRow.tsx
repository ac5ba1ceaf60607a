/** One place of the list: what, where, how far, when; what can be learned there one click away. */
import type { ReactNode } from 'react';
import type { LeerbaanTreffer } from '../../../shared/contract/leerbanen-vorm';
import { MAX_LEERBANEN, type Gesprek } from '../../../shared/domain/gesprek';
import { afstand, hoofdletter } from '../../i18n/format';
import { Badge, MarkButton, ToggleButton } from '../../ui';
import { LearnHere } from './LearnHere';
import { useChoose } from './use-choose';
import { kenmerkWoord, leerwegWoord, words } from './words';

export interface LeerbaanRowProps {
  readonly treffer: LeerbaanTreffer;
  /** From 1, as on the map. */
  readonly nummer: number;
  readonly gesprek: Gesprek;
  /** Day of the conversation. */
  readonly vandaag: string;
  readonly selected: boolean;
  readonly onSelect: () => void;
  /** Brings the map in sight. */
  readonly onShow: () => void;
}

export function LeerbaanRow(props: LeerbaanRowProps): ReactNode {
  const { treffer, nummer, gesprek, vandaag, selected, onSelect, onShow } = props;
  const { leerbaan, km } = treffer;
  const w = words.rij;
  const choose = useChoose(gesprek, leerbaan.id);
  const onMap = leerbaan.lat !== undefined && leerbaan.lon !== undefined;
  const loon = w.loon(leerbaan.bedragVan, leerbaan.bedragTot);
  const where = [
    km === undefined ? w.afstandOnbekend : hoofdletter(w.hemelsbreed(afstand(km))),
    leerwegWoord[leerbaan.leerweg],
    // The name only where it says more than the title above.
    treffer.kwalificatie === leerbaan.titel
      ? w.mbo(treffer.niveau)
      : w.niveau(treffer.niveau, treffer.kwalificatie),
  ];
  const when = [
    leerbaan.start === undefined ? w.geenStart : w.start(leerbaan.start, vandaag),
    leerbaan.dagenPerWeek === undefined ? w.geenDagen : w.dagen(leerbaan.dagenPerWeek),
    ...(loon === '' ? [] : [loon]),
  ];
  return (
    <li
      className={selected ? 'card leerbaan leerbaan-nu' : 'card leerbaan'}
      data-leerbaan={leerbaan.id}
      onClick={onSelect}
      onFocus={onSelect}
    >
      <MarkButton
        nummer={nummer}
        label={onMap ? w.nummer(nummer) : w.nummerZonder(nummer)}
        isSelected={selected}
        onPress={() => {
          onSelect();
          onShow();
        }}
      />
      <div className="stack-small leerbaan-tekst">
        <div className="row">
          <h3 className="kop">{leerbaan.titel}</h3>
          {leerbaan.voorbeeld ? <Badge tone="voorbeeld">{words.voorbeeld.badge}</Badge> : null}
        </div>
        <p>
          <span className="strong">{leerbaan.leerbedrijf}</span>, {leerbaan.plaats}
        </p>
        <p>{where.join(' · ')}</p>
        <p>{when.join(' · ')}</p>
        {leerbaan.oudeCrebo === undefined ? null : (
          <p className="soft">{w.oudeCrebo(leerbaan.oudeCrebo, leerbaan.crebo)}</p>
        )}
        {leerbaan.kenmerken.length === 0 ? null : (
          <ul className="row leerbaan-kenmerken">
            {leerbaan.kenmerken.map((kenmerk) => (
              <li key={kenmerk}>
                <Badge>{kenmerkWoord[kenmerk]}</Badge>
              </li>
            ))}
          </ul>
        )}
        <LearnHere treffer={treffer} />
        <div className="row">
          <ToggleButton
            aria-label={(choose.chosen ? w.gekozenLang : w.kiesLang)(leerbaan.titel, leerbaan.leerbedrijf)}
            isSelected={choose.chosen}
            onChange={choose.set}
          >
            {choose.chosen ? w.gekozen : w.kies}
          </ToggleButton>
        </div>
        {choose.full ? <p className="strong">{w.vol(MAX_LEERBANEN)}</p> : null}
      </div>
    </li>
  );
}
