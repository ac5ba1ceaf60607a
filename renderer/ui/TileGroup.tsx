/** Large tiles of which several can be chosen, under one heading: one Tab stop, arrow keys inside. */
import { Check } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import './tile.css';

export interface Tile {
  readonly id: string;
  readonly label: ReactNode;
  /** A lucide icon; decoration, since the words say it all. */
  readonly icon: ReactNode;
}

export interface TileGroupProps {
  /** A heading of the group; absent where the page has one, which `labelledBy` then names. */
  readonly title?: string;
  readonly labelledBy?: string;
  readonly tiles: readonly Tile[];
  /** May hold ids of other groups too; those stay as they are. */
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

export function TileGroup({ title, labelledBy, tiles, chosen, onChange }: TileGroupProps): ReactNode {
  const heading = useId();
  const own = new Set(tiles.map((tile) => tile.id));
  return (
    <div className="stack-small">
      {title === undefined ? null : (
        <h3 id={heading} className="strong">
          {title}
        </h3>
      )}
      <ToggleButtonGroup
        className="tiles"
        aria-labelledby={labelledBy ?? heading}
        selectionMode="multiple"
        selectedKeys={[...chosen].filter((id) => own.has(id))}
        onSelectionChange={(keys) => {
          onChange(new Set([...[...chosen].filter((id) => !own.has(id)), ...[...keys].map(String)]));
        }}
      >
        {tiles.map(({ id, label, icon }) => (
          <ToggleButton key={id} id={id} className="tile">
            {icon}
            <span className="tile-words">{label}</span>
            <Check aria-hidden className="tile-check" />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
