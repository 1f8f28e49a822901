import { Alert, Button, Group, Select, SimpleGrid, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { FactCard } from '../../../components/fact-card.tsx'
import { May } from '../../../components/may.tsx'
import { LeakCard } from '../../../components/preview/leak-card.tsx'
import { PageHeader } from '../../../components/page-header.tsx'
import { ProgressLine } from '../../../components/progress-line.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { sha256 } from '../../../lib/sha256.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useReason } from '../../../lib/use-sentence.ts'
import { wordOfAll } from './outputs.ts'
import { RunTable } from './run-table.tsx'
import { useFolderRun } from './use-folder-run.ts'

type Run = Output<'writing.run'>

/** Letters that were made together: on paper, as labels, in Word. */
export const RunPage = () => {
  const { id } = useParams({ from: '/letters/run/$id' })
  return (
    <QueryView query={useApiQuery('writing.run', { runId: id })}>
      {(run) => <Loaded runId={id} run={run} />}
    </QueryView>
  )
}

const Loaded = ({ runId, run: { on, letters } }: { runId: string; run: Run }) => {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const unnamed = [...new Set(letters.flatMap((letter) => letter.unnamed))]
  return (
    <>
      <PageHeader title={t('run.title', { count: letters.length })} subtitle={format.date(on)}>
        <Button component={Link} to="/letters" variant="default">
          {t('run.register')}
        </Button>
      </PageHeader>
      <Stack gap="md">
        <Text c="dimmed">{t('run.lead')}</Text>
        {unnamed.length > 0 ? (
          <Alert color="red" title={t('run.unnamedTitle')}>
            {t('run.unnamed', { names: unnamed.join(', ') })}
          </Alert>
        ) : (
          <May channel="writing.exported">
            <Ways runId={runId} run={{ on, letters }} />
          </May>
        )}
        <FactCard title={t('run.letters')}>
          <RunTable letters={letters} />
        </FactCard>
      </Stack>
    </>
  )
}

/** How they leave, once nothing was found in them that may not stand there (R3). */
const Ways = ({ runId, run }: { runId: string; run: Run }) => (
  <QueryView query={useApiQuery('writing.leaks', { runId })}>
    {(hits) => (
      <>
        <LeakCard hits={hits} />
        {hits.length === 0 && (
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            <TogetherCard runId={runId} run={run} />
            <EachCard runId={runId} letters={run.letters} />
          </SimpleGrid>
        )}
      </>
    )}
  </QueryView>
)

/** Everything in one file. */
const TogetherCard = ({ runId, run: { on, letters } }: { runId: string; run: Run }) => {
  const { t } = useTranslation('letters')
  const reason = useReason()
  const withoutAddress = letters.filter(({ merged }) => merged.address.length <= 1).length
  const save = useMutation({
    mutationFn: async (what: 'letters' | 'labels' | 'word') => {
      const bytes =
        what === 'word' ? await wordOfAll(letters) : await invoke('report.render', { runId, of: what })
      const suggestedName = `${t(`run.file.${what}`)} ${on}.${what === 'word' ? 'docx' : 'pdf'}`
      const saved = await invoke('file.save', { suggestedName, bytes: new Uint8Array(bytes) })
      const format = what === 'letters' ? 'pdf' : what
      if (saved) await invoke('writing.exported', { runId, format, sha256: [await sha256(bytes)] })
      return saved
    },
  })
  const button = (what: 'letters' | 'labels' | 'word', words: string) => (
    <Button
      variant="default"
      loading={save.isPending && save.variables === what}
      disabled={save.isPending || (what === 'labels' && withoutAddress === letters.length)}
      onClick={() => save.mutate(what)}
    >
      {words}
    </Button>
  )
  return (
    <FactCard title={t('run.together')}>
      <Stack gap="sm" align="flex-start">
        {button('letters', t('run.onePdf'))}
        {button('labels', t('run.labels'))}
        {withoutAddress > 0 && (
          <Text size="sm" c="dimmed">
            {t('run.noLabel', { count: withoutAddress })}
          </Text>
        )}
        {button('word', t('run.oneWord'))}
        {save.error && <Alert color="red">{reason(save.error)}</Alert>}
        {save.data && <Text role="status">{t('run.saved', { name: save.data.fileName })}</Text>}
      </Stack>
    </FactCard>
  )
}

const ours = 'ours'
/** A file a letter, into a folder. */
const EachCard = ({ runId, letters }: { runId: string; letters: Run['letters'] }) => {
  const { t } = useTranslation('letters')
  const reason = useReason()
  const files = useFolderRun(runId, letters)
  const templates = useApiQuery('wordTemplates.list', {})
  const [template, setTemplate] = useState<string | null>(ours)
  if (files.progress)
    return (
      <FactCard title={t('run.each')}>
        <ProgressLine
          words={t('run.making', files.progress)}
          {...files.progress}
          cancelLabel={t('run.cancel')}
          onCancel={files.cancel}
        />
      </FactCard>
    )
  return (
    <FactCard title={t('run.each')}>
      <Stack gap="sm" align="flex-start">
        <Button variant="default" disabled={files.isRunning} onClick={() => files.start({ kind: 'pdf' })}>
          {t('run.eachPdf')}
        </Button>
        <Group align="end" gap="sm">
          <Select
            label={t('run.look')}
            description={t('run.lookHint')}
            data={[
              { value: ours, label: t('run.ours') },
              ...(templates.data ?? []).map(({ id, label }) => ({ value: id, label })),
            ]}
            value={template}
            onChange={setTemplate}
            allowDeselect={false}
          />
          <Button
            variant="default"
            disabled={files.isRunning}
            onClick={() => files.start({ kind: 'word', templateId: template === ours ? null : template })}
          >
            {t('run.eachWord')}
          </Button>
        </Group>
        {files.error && <Alert color="red">{reason(files.error)}</Alert>}
        {files.written !== null && <Text role="status">{t('run.written', { count: files.written })}</Text>}
      </Stack>
    </FactCard>
  )
}
