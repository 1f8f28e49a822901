export const registerTabs = ['letters', 'tallies'] as const
export const letterTabs = ['letter', 'files', 'history'] as const
