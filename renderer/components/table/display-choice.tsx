import { SegmentedControl } from '@mantine/core'
import { IconLayoutGrid, IconList } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Display } from './types.ts'

const displays = [
  ['list', IconList],
  ['grid', IconLayoutGrid],
] as const
type Props = { display: Display; onChange: (display: Display) => void }

/** Rows under each other, or tiles beside each other. */
export const DisplayChoice = ({ display, onChange }: Props) => {
  const { t } = useTranslation()
  return (
    <SegmentedControl
      aria-label={t('table.display')}
      value={display}
      data={displays.map(([value, Icon]) => ({
        value,
        label: (
          <span title={t(`table.${value}`)}>
            <Icon size={16} stroke={1.75} aria-hidden style={{ display: 'block' }} />
            <span className="visually-hidden">{t(`table.${value}`)}</span>
          </span>
        ),
      }))}
      onChange={(value) => onChange(value === 'grid' ? 'grid' : 'list')}
    />
  )
}
