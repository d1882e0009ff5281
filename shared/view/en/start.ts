/** From where the ways start. */
export const start = {
  nothing:
    'We start from someone of 19 or more in England with nothing on paper. Answer a question and the ways change.',
  told: (facts: string) => `We start from what you told us: ${facts}.`,
  assumed: (facts: string) => `You did not say, so we take it that you are ${facts}.`,
  age: (age: number) => `you are ${age}`,
  orMore: '19 or more',
  inEngland: 'in England',
  nation: (nation: string) => `you live in ${nation}`,
  has: (qualification: string) => `you have ${qualification}`,
  expects: (qualification: string) => `you expect ${qualification}`,
  hasGrade: (grade: string, subject: string) => `you have a ${grade} in ${subject}`,
  expectsGrade: (grade: string, subject: string) => `you expect a ${grade} in ${subject}`,
  degree: 'you have a degree',
  noneOnPaper: 'you have no certificates yet',
  works: (role: string) => `you work as: ${role}`,
  worked: (role: string) => `you have worked as: ${role}`,
  registers: {
    current: (register: string) => `you are on ${register}`,
    lapsed: (register: string) => `you were on ${register}`,
    overseas: (register: string) => `you are registered in another country, as for ${register}`,
    due: (register: string) => `you will soon join ${register}`,
  },
  mustEarn: 'you need to earn all the way',
  noLoan: 'you do not want a loan',
  underSixteen: 'Under 16, the first step is cadets, work experience or choosing your subjects.',
  sixteen: 'At 16 and 17, some jobs ask you to be 18. Many apprenticeships and courses are open to you.',
  pending:
    'While a claim is being decided, paid work is usually not allowed. Volunteering is. Ask an immigration adviser before you apply for a job.',
  noWork: 'Without the right to work we show no paid steps. Ask an immigration adviser what you can do.',
  notEngland: (nation: string) =>
    `Our figures for pay, loans and grants are for England. We do not have the ones for ${nation}, so we show none.`,
  nations: {
    england: 'England',
    wales: 'Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
  },
};
