// Actions: demonstrations, debates, petitions (domain.md 3.8).
import type { actionsContract } from '../../../shared/contract/actions.ts'
import { archive, create, restore, rowOf, savedAs, update } from '../audit/change.ts'
import type { HandlersFor } from '../context.ts'
import { addCost } from './parts.ts'
import { actionPage, actionsBetween, countActions, listActions } from './read.ts'
import { createAction, updateAction } from './save.ts'

export { actionsBetween } from './read.ts'

export const actionsHandlers = {
  'actions.list': listActions,
  'actions.get': (ctx, { id }) => actionPage(ctx, id),
  'actions.between': actionsBetween,
  'actions.counts': countActions,
  'actions.create': (ctx, fields) => savedAs(ctx, createAction(ctx, fields)),
  'actions.update': (ctx, fields) => savedAs(ctx, updateAction(ctx, fields)),
  'actions.archive': (ctx, { id, version }) => savedAs(ctx, archive(ctx, 'action', id, { version })),
  'actions.restore': (ctx, { id, version }) => savedAs(ctx, restore(ctx, 'action', id, { version })),
  'actions.addMedia': (ctx, { actionId, publishedOn, ...fields }) => {
    rowOf(ctx, 'action', actionId)
    return savedAs(
      ctx,
      create(ctx, 'action_media', { ...fields, action_id: actionId, published_on: publishedOn }),
    )
  },
  'actions.changeMedia': (ctx, { id, version, publishedOn, ...fields }) =>
    savedAs(ctx, update(ctx, 'action_media', id, { ...fields, published_on: publishedOn }, { version })),
  'actions.removeMedia': (ctx, { id, version }) =>
    savedAs(ctx, archive(ctx, 'action_media', id, { version })),
  'actions.addCost': (ctx, fields) => savedAs(ctx, addCost(ctx, fields)),
  'actions.removeCost': (ctx, { id }) => savedAs(ctx, archive(ctx, 'action_cost', id)),
} satisfies HandlersFor<typeof actionsContract>
