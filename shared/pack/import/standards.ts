import { cell, type About, type Row } from './importer.ts';

/** What the list of Skills England calls a status, and what we do. What is not here is told as a fault, not guessed. */
const statuses: Record<string, string> = {
  live: 'live',
  'approved for delivery': 'live',
  'approved for delivery (revision in progress)': 'live',
  retired: 'retired',
  withdrawn: 'retired',
  paused: 'paused',
};

/** A row of the published list of standards → ours, for a standard that we have. Looked at again after six months. */
export function standardsFrom(row: Row, { source, checked, confidence }: About, known: Row[]): Row[] {
  const reference = cell(row, ['reference', 'standard reference', 'reference number']) ?? '';
  const ours = known.find((each) => each['reference'] === reference);
  if (!ours) return [];
  const status = cell(row, ['status', 'snapshot_status']) ?? '';
  return [
    {
      reference,
      title: cell(row, ['title', 'name', 'standard']) ?? ours['title'] ?? '',
      level: cell(row, ['level']) ?? '',
      months: cell(row, ['typical duration', 'typical duration (months)', 'typical_duration_months', 'months']) ?? '',
      status: statuses[status.toLowerCase()] ?? status,
      url: cell(row, ['url', 'link', 'official_url']) ?? ours['url'] ?? '',
      source,
      confidence,
      checked,
      reviewBy: sixMonthsAfter(checked),
    },
  ];
}

function sixMonthsAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 6);
  return date.toISOString().slice(0, 10);
}
