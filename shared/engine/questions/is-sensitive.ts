/**
 * Health, care, a record, where someone may stay, benefits, children and a household's money are nobody's business: such a
 * question is asked of those alone who open the section that says what it is for. An offence or a diagnosis is no fact of
 * ours, and is never asked.
 */
export const isSensitive = (questionId: string): boolean =>
  questionId.startsWith('circumstance:') || ['rightToWork', 'ukResidenceYears', 'household'].includes(questionId);
