export const registerTabs = ['letters', 'tallies'] as const
export const letterTabs = ['letter', 'history'] as const
