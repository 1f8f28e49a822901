import type { Context } from '../context.ts'
export const fillDemo = async (
  _ctx: Context,
  _progress: (step: { what: string; done: number; total: number }) => void,
) => {}
