import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFormat } from '../lib/use-format.ts'

export type CountedTab<Tab extends string> = { id: Tab; label: string; count?: number; content: ReactNode }
type Props<Tab extends string> = {
  label: string
  tabs: readonly CountedTab<Tab>[]
  value: Tab
  onChange: (tab: Tab) => void
}

/** Tabs that say how much stands behind them; the chosen one lives in the route, so that back returns to it. */
export const CountedTabs = <Tab extends string>({ label, tabs, value, onChange }: Props<Tab>) => {
  const format = useFormat()
  return (
    <Tabs
      value={value}
      keepMounted={false}
      onChange={(chosen) => {
        const found = tabs.find(({ id }) => id === chosen)
        if (found) onChange(found.id)
      }}
    >
      <Tabs.List aria-label={label} mb="md">
        {tabs.map((tab) => (
          <Tabs.Tab key={tab.id} value={tab.id}>
            {tab.label}
            {tab.count !== undefined && ` (${format.number(tab.count)})`}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel key={tab.id} value={tab.id}>
          {tab.content}
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
