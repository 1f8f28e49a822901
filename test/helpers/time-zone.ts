import { onTestFinished } from 'vitest'

/** The office is here until the test is over. */
export const officeIn = (zone: string): void => {
  const before = process.env['TZ']
  onTestFinished(() => {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  })
  process.env['TZ'] = zone
}
