import { Anchor, Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { Chip } from '../../../components/chip.tsx'
import { languageNames } from '../../../lib/language-names.ts'

/** What was made: each letter with its number, its language, and whether it can be sent by post. */
export const RunTable = ({ letters }: { letters: Output<'writing.run'>['letters'] }) => {
  const { t } = useTranslation('letters')
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('form.ourFileNo')}</Table.Th>
          <Table.Th>{t('column.to')}</Table.Th>
          <Table.Th>{t('column.language')}</Table.Th>
          <Table.Th>{t('run.copies')}</Table.Th>
          <Table.Th>{t('run.address')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {letters.map(({ id, to, merged }) => (
          <Table.Tr key={id}>
            <Table.Td>
              <Anchor component={Link} to={`/letters/${id}`}>
                {merged.fileNo}
              </Anchor>
            </Table.Td>
            <Table.Td>{to.label}</Table.Td>
            <Table.Td>{languageNames[merged.language]}</Table.Td>
            <Table.Td>{merged.copies.join(', ')}</Table.Td>
            <Table.Td>
              {merged.address.length > 1 ? (
                merged.address.slice(1).join(', ')
              ) : (
                <Chip tone="warn">{t('run.noAddress')}</Chip>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
