/** One block of the handleiding on the screen. */
import { Fragment, type ReactNode } from 'react';
import { assertNever } from '../../../shared/domain/assert-never';
import type { Block, Span } from './markdown';
import { pictureAddress } from './pictures';

export function BlockView({ block }: { readonly block: Block }): ReactNode {
  switch (block.soort) {
    case 'kop':
      return block.niveau === 2 ? (
        <h2 className="kop handleiding-kop" tabIndex={-1}>
          {block.tekst}
        </h2>
      ) : (
        <h3 className="handleiding-kop">{block.tekst}</h3>
      );
    case 'alinea':
      return (
        <p>
          <Words spans={block.spans} />
        </p>
      );
    case 'lijst': {
      const List = block.genummerd ? 'ol' : 'ul';
      return (
        <List>
          {block.regels.map((spans, at) => (
            <li key={at}>
              <Words spans={spans} />
            </li>
          ))}
        </List>
      );
    }
    case 'beeld':
      return (
        <figure className="handleiding-beeld">
          <img src={pictureAddress(block.bestand)} alt={block.alt} />
        </figure>
      );
    default:
      return assertNever(block);
  }
}

function Words({ spans }: { readonly spans: readonly Span[] }): ReactNode {
  return spans.map(({ soort, tekst }, at) => (
    <Fragment key={at}>
      {soort === 'tekst' ? tekst : soort === 'term' ? <em>{tekst}</em> : <strong>{tekst}</strong>}
    </Fragment>
  ));
}
