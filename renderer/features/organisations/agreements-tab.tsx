import { Button, Group, Stack, Text } from '@mantine/core'
import { IconCircleCheck, IconClockOff, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useMay } from '../../api/use-may.ts'
import { Chip } from '../../components/chip.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { May } from '../../components/may.tsx'
import { QueryView } from '../../components/query-view.tsx'
import { RowButtons } from '../../components/row-buttons.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { AgreementDialog } from './agreement-dialog.tsx'

type Agreement = Output<'agreements.list'>[number]

/** What was agreed about telling this organisation anything (O1): without it nothing but what is public goes there. */
export const AgreementsTab = ({ organisationId }: { organisationId: string }) => {
  const { t } = useTranslation('organisations')
  const format = useFormat()
  const { word } = useVocabulary()
  const may = useMay()
  const agreements = useApiQuery('agreements.list', { organisationId })
  const remove = useApiCommand('agreements.archive')
  const [open, setOpen] = useState<Agreement | 'new' | null>(null)
  const day = (value: string) => format.date(value, 'short')
  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Text c="dimmed" maw="72ch">
          {t('agreement.text')}
        </Text>
        <May channel="agreements.add">
          <Button
            style={{ flexShrink: 0 }}
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setOpen('new')}
          >
            {t('agreement.add')}
          </Button>
        </May>
      </Group>
      <QueryView query={agreements}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title={t('agreement.emptyTitle')} text={t('agreement.emptyText')} />
          ) : (
            <SimpleTable
              framed
              label={t('agreement.title')}
              rows={found}
              rowKey={({ id }) => id}
              columns={[
                { header: t('agreement.signedOn'), cell: ({ signedOn }) => day(signedOn) },
                {
                  header: t('agreement.state'),
                  cell: ({ isInForce }) =>
                    isInForce ? (
                      <Chip tone="ok" icon={IconCircleCheck}>
                        {t('agreement.inForce')}
                      </Chip>
                    ) : (
                      <Chip tone="neutral" icon={IconClockOff}>
                        {t('agreement.over')}
                      </Chip>
                    ),
                },
                {
                  header: t('agreement.maxLevel'),
                  cell: ({ maxLevel }) => word('agreementLevels', maxLevel),
                },
                {
                  header: t('agreement.reports'),
                  cell: ({ reports }) => reports.map((code) => word('permittedReports', code)).join(', '),
                },
                { header: t('agreement.expiresOn'), cell: ({ expiresOn }) => expiresOn && day(expiresOn) },
                { header: t('campaigns.campaign'), cell: ({ campaign }) => campaign?.label },
                { header: t('agreement.document'), cell: ({ document }) => document?.label },
                { header: t('form.notes'), cell: ({ note }) => note },
                {
                  header: t('actions'),
                  buttons: true,
                  cell: (agreement) =>
                    may('agreements.update') && (
                      <RowButtons
                        name={day(agreement.signedOn)}
                        onEdit={() => setOpen(agreement)}
                        onArchive={() => remove.mutate({ id: agreement.id, version: agreement.version })}
                      />
                    ),
                },
              ]}
            />
          )
        }
      </QueryView>
      {remove.error && <ErrorState error={remove.error} />}
      {open !== null && (
        <AgreementDialog
          organisationId={organisationId}
          {...(open !== 'new' && { agreement: open })}
          onClose={() => setOpen(null)}
        />
      )}
    </Stack>
  )
}
