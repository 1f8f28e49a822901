import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { actionRoles } from '../../../shared/vocabulary/index.ts'
import { FactCard, FactCards } from '../../components/fact-card.tsx'
import { StatusChip } from '../../components/status-chip.tsx'
import { NotesCard } from '../../components/work/notes-card.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { Action } from './action-page.tsx'
import { useParticipants } from './columns.tsx'
import { MediaCard } from './media-card.tsx'

export const ActionOverview = ({ action }: { action: Action }) => {
  const { t } = useTranslation('actions')
  const format = useFormat()
  const { word } = useVocabulary()
  const participants = useParticipants()
  const { follows, followedBy, participantsSource, startTime } = action
  return (
    <FactCards>
      <FactCard
        title={t('page.details')}
        action={<StatusChip list="actionStates" code={action.state} />}
        facts={[
          { label: t('form.type'), value: word('actionTypes', action.type) },
          {
            label: t('form.start'),
            value: [format.partialDate(action.start), startTime].filter(Boolean).join(', '),
          },
          { label: t('form.end'), value: action.end && format.partialDate(action.end) },
          {
            label: t('form.place'),
            value: [action.place, format.country(action.country)].filter(Boolean).join(', '),
          },
          { label: t('form.speakers'), value: action.speakers },
          { label: t('form.participants'), value: participants(action) },
          { label: t('page.participantsSource'), value: participantsSource?.title },
          { label: t('form.outcome'), value: action.outcome },
          { label: t('form.follows'), value: follows && <ActionAnchor action={follows} /> },
          {
            label: t('page.followedBy'),
            value:
              followedBy.length > 0 &&
              followedBy.map((next) => (
                <div key={next.id}>
                  <ActionAnchor action={next} />
                </div>
              )),
          },
        ]}
      />
      <FactCard
        title={t('form.organisations')}
        facts={actionRoles.map((role) => ({
          label: word('actionRoles', role),
          value: organisationLinks(action.organisations.filter((each) => each.role === role)),
        }))}
      />
      <MediaCard action={action} />
      <NotesCard owner="action" ownerId={action.id} isClosed={action.archivedAt !== null} />
    </FactCards>
  )
}

const ActionAnchor = ({ action }: { action: { id: string; label: string } }) => (
  <Link to="/actions/$id" params={{ id: action.id }}>
    {action.label}
  </Link>
)

const organisationLinks = (organisations: Action['organisations']) =>
  organisations.length > 0 &&
  organisations.map(({ id, label }, at) => (
    <Fragment key={id}>
      {at > 0 && ', '}
      <Link to="/organisations/$id" params={{ id }}>
        {label}
      </Link>
    </Fragment>
  ))
