import { Button, Group, Stack, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { useMay } from '../../../api/use-may.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FactCard, FactCards } from '../../../components/fact-card.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { CaseCard } from './case-card.tsx'
import { CaseDialog } from './case-dialog.tsx'
import { ChargesCard } from './charges-card.tsx'
import { HearingsCard } from './hearings-card.tsx'
import { ReviewsCard } from './reviews-card.tsx'
import { ProceedingDrawer } from './proceeding-drawer.tsx'
import { useProceedingFacts } from './proceeding-facts.tsx'
import { useProceedingName } from './use-proceeding-name.ts'
import { usePair } from '../../../lib/use-pair.ts'

type Person = { id: string; nameLatin: string; nameCyrillic: string; erasedAt: string | null }
type File = Output<'legal.ofPerson'>

export const CaseTab = ({ person }: { person: Person }) => {
  const file = useApiQuery('legal.ofPerson', { personId: person.id })
  return <QueryView query={file}>{(found) => <Loaded person={person} file={found} />}</QueryView>
}

const Loaded = ({ person, file }: { person: Person; file: File }) => {
  const { t } = useTranslation('legal')
  const may = useMay()
  const [open, setOpen] = useState<'case' | 'proceeding' | null>(null)
  const { id, erasedAt } = person
  const label = person.nameLatin || person.nameCyrillic
  const hasOpenCase = file.cases.some(({ status }) => status !== 'closed')
  const buttons = erasedAt === null && (
    <Group gap="xs">
      {may('cases.open') && !hasOpenCase && (
        <Button variant="default" onClick={() => setOpen('case')}>
          {t('case.open')}
        </Button>
      )}
      {may('proceedings.create') && (
        <Button variant="default" onClick={() => setOpen('proceeding')}>
          {t('proceeding.new')}
        </Button>
      )}
    </Group>
  )
  const isEmpty = file.cases.length === 0 && file.proceedings.length === 0
  return (
    <Stack gap="md">
      {isEmpty ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} action={buttons} />
      ) : (
        <>
          <Group justify="flex-end">{buttons}</Group>
          {file.cases.map((each) => (
            <Fragment key={each.id}>
              <CaseCard personId={id} file={each} />
              <ReviewsCard file={each} reviews={file.reviews.filter(({ caseId }) => caseId === each.id)} />
            </Fragment>
          ))}
          {file.proceedings.map((each) => (
            <ProceedingPart key={each.id} proceeding={each} personId={id} />
          ))}
        </>
      )}
      {open === 'case' && <CaseDialog personId={id} onClose={() => setOpen(null)} />}
      {open === 'proceeding' && (
        <ProceedingDrawer
          persons={[{ id, label }]}
          campaign={file.cases[0]?.campaign ?? null}
          onClose={() => setOpen(null)}
        />
      )}
    </Stack>
  )
}

/** One proceeding, as far as it is about this person. */
const ProceedingPart = ({
  proceeding,
  personId,
}: {
  proceeding: File['proceedings'][number]
  personId: string
}) => {
  const { t } = useTranslation('legal')
  const pair = usePair()
  const name = useProceedingName()
  const facts = useProceedingFacts()
  const { id, persons } = proceeding
  return (
    <section aria-label={name(proceeding)}>
      <Group justify="space-between" mb="xs">
        <Title order={2}>{name(proceeding)}</Title>
        <Link to="/proceedings/$id" params={{ id }}>
          {persons.length > 1 ? t('proceeding.openWith', { count: persons.length }) : t('proceeding.open')}
        </Link>
      </Group>
      <Stack gap="md">
        <FactCards>
          <FactCard
            title={t('proceeding.facts')}
            label={pair(t('proceeding.facts'), name(proceeding))}
            facts={facts(proceeding)}
          />
          <ChargesCard proceeding={proceeding} personId={personId} />
        </FactCards>
        <HearingsCard proceeding={proceeding} />
      </Stack>
    </section>
  )
}
