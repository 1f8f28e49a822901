import { Button, Group, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useMay } from '../../api/use-may.ts'
import { May } from '../../components/may.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { EndMemberDialog } from './end-member-dialog.tsx'
import { MemberDialog } from './member-dialog.tsx'

export type Member = Output<'households.get'>['members'][number]
type Open = { what: 'add' } | { what: 'edit' | 'end'; member: Member }

export const MembersTab = ({ household }: { household: Output<'households.get'> }) => {
  const { t } = useTranslation('families')
  const format = useFormat()
  const { word } = useVocabulary()
  const may = useMay()
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const day = (value: string | null) => (value ? format.date(value, 'short') : '')
  return (
    <Stack gap="md">
      <Group>
        <May channel="households.addMember">
          <Button variant="default" data-key="KeyN" onClick={() => setOpen({ what: 'add' })}>
            {t('members.add')}
          </Button>
        </May>
      </Group>
      {household.members.length === 0 ? (
        <Text c="dimmed">{t('members.none')}</Text>
      ) : (
        <SimpleTable
          framed
          label={t('tab.members')}
          rows={household.members}
          rowKey={({ id }) => id}
          columns={[
            {
              header: t('members.person'),
              cell: ({ person }) => (
                <Link to="/people/$id" params={{ id: person.id }}>
                  {person.label}
                </Link>
              ),
            },
            { header: t('members.relation'), cell: (row) => word('householdRelations', row.relation) },
            {
              header: t('members.age'),
              cell: ({ age, isMinor }) =>
                [age !== null && format.number(age), isMinor && t('members.minor')]
                  .filter(Boolean)
                  .join(' · '),
            },
            {
              header: t('members.part'),
              cell: (row) =>
                [row.isCaregiver && t('members.caregiver'), row.isDependant && t('members.dependant')]
                  .filter(Boolean)
                  .join(', '),
            },
            {
              header: t('members.period'),
              cell: ({ from, to }) => (from || to ? `${day(from)} – ${day(to)}` : ''),
            },
            {
              header: t('members.actions'),
              buttons: true,
              cell: (member) =>
                member.to === null &&
                may('households.updateMember') && (
                  <Group gap={4} wrap="nowrap">
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      onClick={() => setOpen({ what: 'edit', member })}
                    >
                      {t('members.edit')}
                    </Button>
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      onClick={() => setOpen({ what: 'end', member })}
                    >
                      {t('members.end')}
                    </Button>
                  </Group>
                ),
            },
          ]}
        />
      )}
      {open?.what === 'add' && <MemberDialog householdId={household.id} onClose={close} />}
      {open?.what === 'edit' && (
        <MemberDialog householdId={household.id} member={open.member} onClose={close} />
      )}
      {open?.what === 'end' && <EndMemberDialog member={open.member} onClose={close} />}
    </Stack>
  )
}
