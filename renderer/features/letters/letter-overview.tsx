import { Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { FactCard, FactCards } from '../../components/fact-card.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { RecipientsCard } from './recipients-card.tsx'
import { ThreadCard } from './thread-card.tsx'

type Letter = Output<'letters.get'>

export const LetterOverview = ({ letter }: { letter: Letter }) => (
  <Stack gap="md">
    <FactCards>
      <DetailsCard letter={letter} />
      <ThreadCard letter={letter} />
    </FactCards>
    <RecipientsCard letter={letter} />
  </Stack>
)

const DetailsCard = ({ letter }: { letter: Letter }) => {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const { word, wordOf } = useVocabulary()
  const { fromOrganisation: from, persons } = letter
  const isIn = letter.direction === 'in'
  const reminds = useApiQuery('writing.ofLetter', { letterId: letter.id }).data?.reminds
  return (
    <FactCard
      title={t('page.details')}
      facts={[
        { label: t('form.type'), value: word('letterTypes', letter.type) },
        { label: t('column.by'), value: letter.byOthers && t('byOthers') },
        { label: t('form.date'), value: format.partialDate(letter.date) },
        { label: t('form.sentOn'), value: letter.sentOn && format.date(letter.sentOn) },
        {
          label: t('form.from'),
          value: from && (
            <Link to="/organisations/$id" params={{ id: from.id }}>
              {from.label}
            </Link>
          ),
        },
        { label: t('form.channel'), value: word('letterChannels', letter.channel) },
        { label: t('form.language'), value: wordOf('letterLanguages')(letter.language) },
        { label: t('form.ourFileNo'), value: letter.ourFileNo },
        { label: t('form.theirFileNo'), value: letter.theirFileNo },
        {
          label: t('run.remindsLabel'),
          value: reminds && (
            <Link to="/letters/$id" params={{ id: reminds.id }}>
              {reminds.label}
            </Link>
          ),
        },
        { label: t('form.trackingNo'), value: letter.trackingNo },
        {
          label: t('form.response'),
          value: isIn && letter.response && word('replyResponses', letter.response),
        },
        { label: t('form.impact'), value: letter.impact && word('replyImpacts', letter.impact) },
        { label: t('form.persons'), value: persons.length > 0 && <PersonLinks persons={persons} /> },
      ]}
    >
      {letter.body && (
        <Text mt="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {letter.body}
        </Text>
      )}
    </FactCard>
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
