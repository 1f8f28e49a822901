import { Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { May } from '../../components/may.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { ChooseList } from './choose-list.tsx'
import { PastImports } from './past-imports.tsx'
import { StagedImport } from './staged-import.tsx'
import type { ReadAgain } from './read-list.ts'

/** Lists of others, brought in: chosen, read, checked, written; and those brought in before, which can be taken back. */
export const ImportPage = () => {
  const { t } = useTranslation('import')
  const current = useApiQuery('imports.current', {})
  const [again, setAgain] = useState<ReadAgain | null>(null)
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('lead')} />
      <Stack gap="lg">
        <May channel="imports.stage">
          <QueryView query={current}>
            {(staged) =>
              staged ? (
                <StagedImport key={staged.id} id={staged.id} again={again} />
              ) : (
                <ChooseList onRead={setAgain} />
              )
            }
          </QueryView>
        </May>
        {!current.data && <PastImports />}
      </Stack>
    </>
  )
}
