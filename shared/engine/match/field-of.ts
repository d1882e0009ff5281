/** The endings by which a person, their field and what belongs to it differ: "cardiologist", "cardiology". */
const endings: [RegExp, string][] = [
  [/(olog|iatr|therap|graph|pharmac|opath|metr|tom)(?:ist|y|ies|ic|ics|ical|er|ician|eutic|eutics)$/, '$1'],
  [/(nurs)(?:e|ing)$/, '$1'],
  [/(midwif)(?:e|ery)$|(midwi)ve$/, 'midwif'],
  [/^diet(?:itian|ician|etic|etics|ary)$/, 'diet'],
  [/surg(?:eon|ery|ical)$/, 'surg'],
  [/^paed(?:s|iatric|iatrics)?$|^pediatric$/, 'paediatr'],
  [/^obs(?:tetric|tetrics|tetrician)?$/, 'obstetr'],
  [/^gynae(?:col|cology|cologist)?$|^gyn$/, 'gynaecolog'],
  [/anaesthe(?:tic|tics|tist|sia|siology)$/, 'anaesthet'],
  [/^admin(?:istration|istrative|istrator)?$/, 'admin'],
  [/^manage(?:r|ment)$/, 'manage'],
  [/^recruit(?:er|ment|ing)$/, 'recruit'],
  [/^account(?:ant|ancy|ing|s)?$/, 'account'],
  [/^anal(?:yst|ysis|ytics|ytical)$/, 'analys'],
  [/^commission(?:er|ing)$/, 'commission'],
  [/^engineer(?:ing)?$/, 'engineer'],
  [/^clean(?:er|ing)$/, 'clean'],
  [/^cater(?:er|ing)$/, 'cater'],
  [/^counsel(?:lor|ling)$/, 'counsel'],
  [/^vaccin(?:ator|ation|e|ating)$/, 'vaccin'],
  [/^immunis(?:er|ation|ing)$/, 'immunis'],
  [/^dent(?:al|ist|istry)$/, 'dent'],
  [/^physio(?:therap)?$/, 'physiotherap'],
  [/^(?:visitor|visiting)$/, 'visit'],
  [/^(?:driver|driving)$/, 'driv'],
];

const known = new Map<string, string>();

/**
 * What a person's work and its field have in common: `cardiologist` and `cardiology` are one, as are `nurse` and
 * `nursing`. Takes a stem of `titleWords`, and gives the same stem where nothing is known.
 */
export function fieldOf(stem: string): string {
  const before = known.get(stem);
  if (before !== undefined) return before;
  let field = stem;
  for (const [ending, instead] of endings) {
    if (!ending.test(field)) continue;
    field = field.replace(ending, instead);
    break;
  }
  // Adverts hold any words at all: what is remembered must not grow without end.
  if (known.size < 20_000) known.set(stem, field);
  return field;
}
