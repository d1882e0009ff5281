import type { About, Importers, Row } from './importer.ts';
import { standardsFrom } from './standards.ts';
import { startsFrom } from './starts.ts';

/** Each table's importer. Pay, wages, supplements and student finance come in our own columns; period and source are said once for all. */
export const importers: Importers = {
  standards: { key: ['reference'], rowsOf: standardsFrom },
  starts: { key: ['standard'], rowsOf: startsFrom },
  'band-pay': { key: ['nation', 'band'], rowsOf: inOurColumns(['nation', 'band', 'entry', 'top']) },
  'minimum-wage': { key: ['who'], rowsOf: inOurColumns(['who', 'hourly']) },
  'area-supplement': { key: ['area'], rowsOf: inOurColumns(['area', 'percent', 'least', 'most']) },
  'training-pay': { key: ['left'], rowsOf: inOurColumns(['left', 'percent']) },
  'student-finance': { key: ['item'], rowsOf: inOurColumns(['item', 'value']) },
};

function inOurColumns(columns: string[]) {
  return (row: Row, about: About): Row[] => [
    {
      ...Object.fromEntries(columns.map((name) => [name, row[name] ?? (name === 'nation' ? about.nation : '') ?? ''])),
      from: row['from'] ?? about.from ?? '',
      to: row['to'] ?? about.to ?? '',
      source: about.source,
      confidence: about.confidence,
      checked: about.checked,
    },
  ];
}
