import { AppError } from '../../../../shared/result.ts'

/** Does something for one line of a list; what is wrong with it stands beside that line. */
export const atLine = <Value>(at: number, act: () => Value): Value => {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof AppError) || !error.wire.fields) throw error
    const fields = Object.fromEntries(
      Object.entries(error.wire.fields).map(([field, problem]) => [`lines.${at}.${field}`, problem]),
    )
    throw new AppError({ ...error.wire, fields }, { cause: error })
  }
}
