/** The leerbanen that are here, with their places to fill in. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { GetoondeLeerbaan } from '../../../shared/contract/leerbanen-vorm';
import type { AanwezigeLeerbaan } from '../../../shared/domain/evenement';
import { CallView, useCall } from '../../app';
import { Badge, Button, DataTable } from '../../ui';
import { PlacesField } from './PlacesField';
import { words } from './words';

export interface PlacesTableProps {
  readonly plekken: readonly AanwezigeLeerbaan[];
  readonly onChange: (plekken: readonly AanwezigeLeerbaan[]) => void;
  readonly onDrop: (id: string) => void;
}

export function PlacesTable({ plekken, onChange, onDrop }: PlacesTableProps): ReactNode {
  const shown = useCall('leerbanen.toon', { ids: plekken.map(({ leerbaan }) => leerbaan) });
  const w = words.plekken;
  const placesOf = (id: string): number => plekken.find(({ leerbaan }) => leerbaan === id)?.plekken ?? 1;
  const setPlaces = (id: string, next: number): void => {
    onChange(plekken.map((one) => (one.leerbaan === id ? { ...one, plekken: next } : one)));
  };
  return (
    <CallView call={shown}>
      {(leerbanen) => (
        <DataTable<GetoondeLeerbaan>
          caption={w.titel}
          captionHidden
          rows={leerbanen.filter(({ leerbaan }) => plekken.some((one) => one.leerbaan === leerbaan.id))}
          rowKey={({ leerbaan }) => leerbaan.id}
          columns={[
            {
              id: 'leerbaan',
              title: w.leerbaan,
              isRowHeader: true,
              cell: ({ leerbaan }) => (
                <>
                  {leerbaan.titel}{' '}
                  {leerbaan.voorbeeld ? <Badge tone="voorbeeld">{words.voorbeeld.badge}</Badge> : null}
                </>
              ),
            },
            {
              id: 'waar',
              title: w.waar,
              cell: ({ leerbaan }) => `${leerbaan.leerbedrijf}, ${leerbaan.plaats}`,
            },
            {
              id: 'plekken',
              title: w.aantal,
              cell: ({ leerbaan: { id, titel } }) => (
                <PlacesField
                  titel={titel}
                  plekken={placesOf(id)}
                  onChange={(next) => {
                    setPlaces(id, next);
                  }}
                />
              ),
            },
            {
              id: 'weg',
              title: w.weg,
              cell: ({ leerbaan: { id, titel } }) => (
                <Button
                  icon={<X aria-hidden />}
                  about={titel}
                  onPress={() => {
                    onDrop(id);
                  }}
                >
                  {words.haalWeg}
                </Button>
              ),
            },
          ]}
        />
      )}
    </CallView>
  );
}
