import { SegmentedControl } from '@mantine/core'
import { IconLayoutGrid, IconLayoutKanban, IconList } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Display } from './types.ts'

const icons = { list: IconList, grid: IconLayoutGrid, board: IconLayoutKanban }
type Props = { display: Display; displays: readonly Display[]; onChange: (display: Display) => void }

/** Rows under each other, tiles beside each other, or columns by stage: whichever the list has. */
export const DisplayChoice = ({ display, displays, onChange }: Props) => {
  const { t } = useTranslation()
  return (
    <SegmentedControl
      aria-label={t('table.display')}
      value={display}
      data={displays.map((value) => {
        const Icon = icons[value]
        return {
          value,
          label: (
            <span title={t(`table.${value}`)}>
              <Icon size={16} stroke={1.75} aria-hidden style={{ display: 'block' }} />
              <span className="visually-hidden">{t(`table.${value}`)}</span>
            </span>
          ),
        }
      })}
      onChange={(value) => onChange(displays.find((each) => each === value) ?? 'list')}
    />
  )
}
