/** Questions that anyone may skip. */
export const questions = {
  title: 'Two questions, if you like',
  note: 'Your answers stay on this device. Skip any you like.',
  age: { text: 'How old are you?', hint: 'A number, such as 17. You can leave this empty.' },
  qualification: {
    text: 'What is your highest qualification?',
    hint: 'One you have on paper. If it is from another country, choose the nearest.',
    options: {
      none: 'None yet',
      'some-gcses': 'Some GCSEs, but not both English and maths',
      gcses: 'GCSE English and maths at grade 4 (C) or above',
      'level-3': 'A levels, T Level, BTEC level 3, Access course or foundation degree',
      degree: 'A degree',
      skip: 'I would rather not say',
    },
  },
};
