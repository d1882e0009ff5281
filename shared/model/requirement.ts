export type Importance = 'essential' | 'desirable' | 'unclear';

export const requirementKinds = [
  'qualification',
  'registration',
  'experience',
  'skill',
  'licence',
  'check',
  'right',
  'language',
  'availability',
  'attitude',
] as const;
export type RequirementKind = (typeof requirementKinds)[number];

/**
 * What a criterion asks, as data. `start` and `end` are UTF-16 offsets of `quote` in the criterion or section named,
 * or in the text given. `months` is how much experience; `open` says whether the advert itself leaves a door.
 */
export type Requirement = {
  kind: RequirementKind;
  level?: number;
  subject?: string;
  register?: string;
  months?: number;
  legal: boolean;
  negated?: true;
  importance: Importance;
  open: 'none' | 'equivalent' | 'willing' | 'training';
  anyOf?: Requirement[];
  quote: string;
  start: number;
  end: number;
  criterion?: number;
  section?: string;
};
