import { Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { FactCard, FactCards } from '../../components/fact-card.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

type Letter = Output<'letters.get'>

export const LetterOverview = ({ letter }: { letter: Letter }) => {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const { word } = useVocabulary()
  const organisation = (party: Letter['fromOrganisation']) =>
    party && (
      <Link to="/organisations/$id" params={{ id: party.id }}>
        {party.label}
      </Link>
    )
  return (
    <FactCards>
      <FactCard
        title={t('page.details')}
        facts={[
          { label: t('form.type'), value: word('letterTypes', letter.type) },
          { label: t('form.date'), value: format.partialDate(letter.date) },
          { label: t('form.from'), value: organisation(letter.fromOrganisation) },
          { label: t('form.to'), value: organisation(letter.toOrganisation) },
          { label: t('form.channel'), value: word('letterChannels', letter.channel) },
          { label: t('form.ourFileNo'), value: letter.ourFileNo },
          { label: t('form.theirFileNo'), value: letter.theirFileNo },
          {
            label: t('form.persons'),
            value: letter.persons.length > 0 && <PersonLinks persons={letter.persons} />,
          },
        ]}
      >
        {letter.body && <Text mt="sm">{letter.body}</Text>}
      </FactCard>
      <AnswerCard letter={letter} />
    </FactCards>
  )
}

const PersonLinks = ({ persons }: Pick<Letter, 'persons'>) =>
  persons.map(({ id, label }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <Link to="/people/$id" params={{ id }}>
        {label}
      </Link>
    </Fragment>
  ))

/** For a letter out its replies; for a letter in what it answers, and how. */
const AnswerCard = ({ letter }: { letter: Letter }) => {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const { word } = useVocabulary()
  const letterLink = (id: string, label: string) => (
    <Link to="/letters/$id" params={{ id }}>
      {label}
    </Link>
  )
  if (letter.direction === 'in')
    return (
      <FactCard
        title={t('page.answer')}
        facts={[
          {
            label: t('form.inReplyTo'),
            value: letter.inReplyTo && letterLink(letter.inReplyTo.id, letter.inReplyTo.label),
          },
          { label: t('form.response'), value: letter.response && word('replyResponses', letter.response) },
        ]}
      />
    )
  return (
    <FactCard
      title={t('page.answer')}
      facts={[
        { label: t('form.replyDue'), value: letter.replyDueOn && format.date(letter.replyDueOn) },
        ...letter.replies.map(({ id, ref, date, subject, response }) => ({
          label: `${ref} · ${format.partialDate(date, 'short')}`,
          value: (
            <>
              {letterLink(id, subject)}
              {response && ` · ${word('replyResponses', response)}`}
            </>
          ),
        })),
      ]}
    >
      {letter.replies.length === 0 && <Text c="dimmed">{t('page.noReply')}</Text>}
    </FactCard>
  )
}
