/** A statutory profession as adverts name it, singular or plural, with the register that the law asks for. */
export type Profession = { find: string; register: string; subject?: string };

/**
 * Professions whose title or work the law keeps to a register, most particular first. Sources: Nursing and Midwifery
 * Order 2001, Health Professions Order 2001, Medical Act 1983, Dentists Act 1984, Pharmacy Order 2010, Opticians Act
 * 1989, Children and Social Work Act 2017.
 */
export const professions: Profession[] = [
  { find: String.raw`nurs(?:ing|e) associates?`, register: 'nmc-nursing-associate' },
  {
    find: String.raw`mental (?:health )?nurses?|psychiatric nurses?`,
    register: 'nmc-nurse',
    subject: 'mental-health-nursing',
  },
  {
    find: String.raw`learning disabilit(?:y|ies) nurses?|LD nurses?`,
    register: 'nmc-nurse',
    subject: 'learning-disability-nursing',
  },
  {
    find: String.raw`(?:sick )?child(?:ren)?(?:['’]?s)?['’]? nurses?|paediatric nurses?`,
    register: 'nmc-nurse',
    subject: 'childrens-nursing',
  },
  { find: String.raw`(?:general|adult) nurses?`, register: 'nmc-nurse', subject: 'adult-nursing' },
  {
    find: String.raw`(?:specialist community )?public health nurses?|health visitors?`,
    register: 'nmc-nurse',
    subject: 'public-health-nursing',
  },
  {
    find: String.raw`dental (?:nurses?|therapists?|hygienists?|technicians?)|dentists?|orthodontists?`,
    register: 'gdc',
  },
  { find: String.raw`nurses?(?! (?:associate|led|call|station|bank|team|in charge))(?!-led)`, register: 'nmc-nurse' },
  { find: String.raw`midwi(?:fe|ves)`, register: 'nmc-midwife' },
  {
    find: String.raw`physiotherapists?|occupational therapists?|paramedics?|dieti[ct]ians?|podiatrists?|chiropodists?`,
    register: 'hcpc',
  },
  {
    find: String.raw`speech (?:and|&) language therapists?|art therapists?|music therapists?|dramatherapists?`,
    register: 'hcpc',
  },
  {
    find: String.raw`(?:diagnostic |therapeutic )?radiographers?|operating department practitioners?|ODPs?|orthoptists?`,
    register: 'hcpc',
  },
  { find: String.raw`biomedical scientists?|clinical scientists?|orthotists?|prosthetists?`, register: 'hcpc' },
  {
    find: String.raw`(?:clinical|counselling|forensic|practitioner|health|educational) psychologists?`,
    register: 'hcpc',
  },
  { find: String.raw`pharmac(?:ists?|y technicians?)`, register: 'gphc' },
  { find: String.raw`social workers?`, register: 'swe' },
  { find: String.raw`optometrists?|dispensing opticians?`, register: 'goc' },
  {
    find: String.raw`physician associates?|doctors?|general practitioners?|psychiatrists?|medical practitioners?`,
    register: 'gmc',
  },
];

/** Letters after a name that only someone on the register has. */
export const letters: Profession[] = [
  { find: String.raw`RMNs?|R\.?N\.?M\.?H\.?|RN ?\(?MH\)?`, register: 'nmc-nurse', subject: 'mental-health-nursing' },
  {
    find: String.raw`R\.?N\.?L\.?D\.?|RLDN|RN ?\(?LD\)?`,
    register: 'nmc-nurse',
    subject: 'learning-disability-nursing',
  },
  { find: String.raw`RSCN|RN ?\(?C\)`, register: 'nmc-nurse', subject: 'childrens-nursing' },
  { find: String.raw`RGNs?|RN ?\(?A\)|RNA`, register: 'nmc-nurse', subject: 'adult-nursing' },
  { find: String.raw`RNs?|RN1`, register: 'nmc-nurse' },
];

/** A register by the name of who keeps it. `legal` ones are kept by law for a profession; the others are voluntary. */
export type Body = { find: string; register: string; legal: boolean };

/**
 * `nmc` stands for all three parts of its register; which one is meant, the words around it or the title say. Care work
 * has registers by law outside England: Regulation of Care (Scotland) Act 2001, Regulation and Inspection of Social Care
 * (Wales) Act 2016, Health and Personal Social Services Act (Northern Ireland) 2001.
 */
export const bodies: Body[] = [
  { find: String.raw`N\.?M\.?C\b|nurs(?:e|ing)s? (?:and|&) midwi(?:fery|ves) council`, register: 'nmc', legal: true },
  { find: String.raw`HC?PC\b|health (?:(?:and|&) care )?professions? council`, register: 'hcpc', legal: true },
  { find: String.raw`GMC\b|general medical council`, register: 'gmc', legal: true },
  { find: String.raw`GDC\b|general dental council`, register: 'gdc', legal: true },
  { find: String.raw`GPhC\b|general pharmaceutical council`, register: 'gphc', legal: true },
  { find: String.raw`SWE\b|social work england`, register: 'swe', legal: true },
  { find: String.raw`GOC\b|general optical council`, register: 'goc', legal: true },
  { find: String.raw`SSSC\b|scottish social services council`, register: 'sssc', legal: true },
  { find: String.raw`social care wales`, register: 'scw', legal: true },
  { find: String.raw`NISCC\b|northern ireland social care council`, register: 'niscc', legal: true },
  {
    find: String.raw`BABCP\b|BACP\b|UKCP\b|BPC\b|UKPHR\b|RCCP\b|AHCS\b|BPS\b|british psychological society`,
    register: '',
    legal: false,
  },
];
