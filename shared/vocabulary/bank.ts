/** How far a line of a bank statement is matched with postings. */
export const bankLineStates = ['open', 'partly', 'matched'] as const
/** Why a posting is offered for a line of the bank. */
export const matchReasons = ['reference', 'amount', 'day', 'name'] as const
