export const registerTabs = ['letters', 'tallies', 'charts'] as const
export const letterTabs = ['letter', 'files', 'history'] as const
