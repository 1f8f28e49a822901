/** What every figure and chart of the first screen is asked for. */
export type At = { campaignId: string; on: string }
