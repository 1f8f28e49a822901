import { Button, Group, Modal, Select, SimpleGrid, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output, Parsed } from '../../../../../shared/contract/index.ts'
import { type Language, languages } from '../../../../../shared/contract/shell.ts'
import { languageNames } from '../../../../lib/language-names.ts'
import { useFormat } from '../../../../lib/use-format.ts'
import { RunDialog } from '../run-dialog.tsx'

type Props = { donorKey: Parsed<'donors.get'>; donor: Output<'donors.get'>; onClose: () => void }

/** Report 7: which year, in which language. */
export const StatementDialog = ({ donorKey, donor, onClose }: Props) => {
  const { t } = useTranslation('receipts')
  const own = useFormat().language
  const years = [...new Set([...donor.years, ...donor.inKind].map(({ year }) => year))]
    .toSorted()
    .toReversed()
  const [year, setYear] = useState(years[0] ?? '')
  const [language, setLanguage] = useState<Language>(donor.language ?? own)
  const [shown, setShown] = useState(false)
  const title = t('donor.statementTitle', { name: donor.label })
  if (shown)
    return (
      <RunDialog
        title={title}
        backLabel={t('donor.back')}
        input={{
          kind: 'donor_statement',
          language,
          donor: donorKey,
          from: `${year}-01-01`,
          on: `${year}-12-31`,
        }}
        onClose={() => setShown(false)}
      />
    )
  return (
    <Modal opened onClose={onClose} title={title}>
      <Stack gap="md">
        <SimpleGrid cols={2}>
          <Select
            label={t('donor.statementYear')}
            data={years}
            value={year}
            onChange={(value) => setYear(value ?? year)}
            allowDeselect={false}
            data-autofocus
            openOnFocus={false}
          />
          <Select
            label={t('donor.statementLanguage')}
            data={languages.map((value) => ({ value, label: languageNames[value] }))}
            value={language}
            onChange={(value) => setLanguage(languages.find((each) => each === value) ?? language)}
            allowDeselect={false}
          />
        </SimpleGrid>
        <Group justify="flex-end">
          <Button onClick={() => setShown(true)}>{t('donor.preview')}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
