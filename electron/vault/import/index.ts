// Lists of others: staged, looked at, tried out, written, taken back.
import type { importsContract } from '../../../shared/contract/imports.ts'
import type { Channel, Parsed } from '../../../shared/contract/index.ts'
import type { Context, HandlersFor } from '../context.ts'
import { doneImports } from './list.ts'
import { check, run, type Step, type Steps } from './run.ts'
import { addRows, begin, current, decide, decideAll, discard, set, setCell, stage } from './staged.ts'
import { changedSince, undoImport } from './undo.ts'
import { rows, view } from './view.ts'

/** Work that goes on for a while in one transaction, and says how far it is. */
export const slow = {
  'imports.check': function* (ctx, { id }) {
    return { counts: yield* check(ctx, id) }
  },
  'imports.run': function* (ctx, { id }) {
    return { counts: yield* run(ctx, id) }
  },
  'imports.undo': (ctx, { id }) => undoImport(ctx, id),
} satisfies { [C in Channel]?: (ctx: Context, input: Parsed<C>) => Generator<Step> }

/** To its end at once, for those who wait. */
const finish = <T>(steps: Steps<T>): T => {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

export const importsHandlers = {
  'imports.stage': stage,
  'imports.addRows': addRows,
  'imports.begin': begin,
  'imports.current': (ctx) => current(ctx),
  'imports.get': (ctx, { id }) => view(ctx, id),
  'imports.set': set,
  'imports.check': (ctx, input) => finish(slow['imports.check'](ctx, input)),
  'imports.rows': rows,
  'imports.setCell': setCell,
  'imports.decide': decide,
  'imports.decideAll': decideAll,
  'imports.run': (ctx, input) => finish(slow['imports.run'](ctx, input)),
  // While something goes on the process hears it before this door (main.ts).
  'imports.cancel': () => null,
  'imports.discard': (ctx, { id }) => discard(ctx, id),
  'imports.list': (ctx) => doneImports(ctx),
  'imports.changedSince': (ctx, { id }) => changedSince(ctx, id),
  'imports.undo': (ctx, input) => finish(slow['imports.undo'](ctx, input)),
} satisfies HandlersFor<typeof importsContract>
