import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFormat } from '../lib/use-format.ts'
import classes from './blocks.module.css'

export type CountedTab<Tab extends string> = {
  id: Tab
  label: string
  count?: number | undefined
  content: ReactNode
}
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
      <Tabs.List aria-label={label} mb="md" className={classes.tabs}>
        {tabs.map((tab) => (
          <Tabs.Tab key={tab.id} value={tab.id}>
            {tab.label}
            {tab.count !== undefined && <span className={classes.count}> ({format.number(tab.count)})</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel key={tab.id} value={tab.id} className={classes.panel}>
          {tab.content}
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
