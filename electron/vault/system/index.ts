// The office's own matters: who is working, what the office is, drafts, tasks.
import type { systemContract } from '../../../shared/contract/system.ts'
import { savedAs, update } from '../audit/change.ts'
import { type Context, type HandlersFor, today } from '../context.ts'
import { createCampaign } from '../campaigns/index.ts'
import { historyOf, undo, verifyHistory } from '../audit/history.ts'
import { putBack } from '../audit/put-back.ts'
import { logoOf, setLogo } from './logo.ts'
import { officeOf, saveOffice } from './office.ts'

type DraftKey = { screen: string; record: string }
const where = 'user_id = ? and screen = ? and record = ?'
/** Unfinished text is nobody's record yet: it is kept for its writer, in the vault, outside the audit trail. */
const saveDraft = (ctx: Context, { screen, record, value }: DraftKey & { value: unknown }): null => {
  ctx
    .prepare('insert or replace into draft (user_id, screen, record, value, saved_at) values (?, ?, ?, ?, ?)')
    .run(ctx.user.id, screen, record, JSON.stringify(value), ctx.now())
  return null
}

export const systemHandlers = {
  'session.current': (ctx) => ({
    userId: ctx.user.id,
    userName: ctx.user.name,
    roles: [...ctx.user.roles],
    vaultKind: ctx.vault.kind,
    office: officeOf(ctx),
    failedAttempts: ctx.failedAttempts,
    today: today(ctx),
  }),
  'office.save': (ctx, value) => savedAs(ctx, saveOffice(ctx, value)),
  'office.logo': (ctx) => logoOf(ctx),
  'office.setLogo': setLogo,
  'office.setUp': (ctx, { office: value, campaign, userName }) => {
    saveOffice(ctx, value)
    const user = update(ctx, 'app_user', ctx.user.id, { name: userName })
    ctx.user.name = user.name
    const made = createCampaign(ctx, {
      ...campaign,
      goal: '',
      status: 'active',
      endedOn: null,
      country: value.campaignCountry,
      publicSummary: '',
    })
    return savedAs(ctx, made)
  },
  'drafts.save': saveDraft,
  'drafts.get': (ctx, { screen, record }) => {
    const row = ctx.prepare(`select value from draft where ${where}`).get(ctx.user.id, screen, record) as
      { value: string } | undefined
    return row ? JSON.parse(row.value) : null
  },
  'drafts.discard': (ctx, { screen, record }) => {
    ctx.prepare(`delete from draft where ${where}`).run(ctx.user.id, screen, record)
    return null
  },
  'history.list': historyOf,
  'history.undo': (ctx, { seq }) => undo(ctx, seq),
  'history.putBack': putBack,
  'history.verify': (ctx) => verifyHistory(ctx),
} satisfies HandlersFor<typeof systemContract>
