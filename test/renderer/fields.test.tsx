import { useState } from 'react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { MoneyInput } from '../../renderer/components/form/money-input.tsx'
import { PartialDateInput } from '../../renderer/components/form/partial-date-input.tsx'
import { emptyDate } from '../../renderer/components/form/read.ts'
import { expectAccessible, show } from './screen.tsx'

const When = () => {
  const [value, setValue] = useState(emptyDate)
  return <PartialDateInput name="on" label="When" value={value} onChange={setValue} />
}
const Amount = () => {
  const [value, setValue] = useState({ text: '', currency: 'CHF' })
  return (
    <MoneyInput name="amount" label="Amount" value={value} onChange={setValue} currencies={['CHF', 'KZT']} />
  )
}

test('a date box echoes what it understood, and names the day that does not exist', async () => {
  const screen = await show(<When />)
  const box = screen.getByRole('textbox', { name: 'When' })
  await box.fill('dec 2011')
  await expect.element(screen.getByText('December 2011')).toBeInTheDocument()
  await box.fill('31.02.2012')
  await userEvent.tab()
  await expect.element(screen.getByText('There is no 31 February 2012.')).toBeInTheDocument()
  await expectAccessible()
})

test('the same sentence in Russian and Kazakh', async () => {
  const russian = await show(<When />, { language: 'ru' })
  await russian.getByRole('textbox', { name: 'When' }).fill('31.02.2012')
  await userEvent.tab()
  await expect.element(russian.getByText('Такого дня нет: 31 февраля 2012.')).toBeInTheDocument()
  await russian.unmount()
  const kazakh = await show(<When />, { language: 'kk' })
  await kazakh.getByRole('textbox', { name: 'When' }).fill('31.02.2012')
  await userEvent.tab()
  await expect.element(kazakh.getByText('Мұндай күн жоқ: 2012 ж. 31 ақпан.')).toBeInTheDocument()
})

test('an amount box counts sums and refuses a third digit', async () => {
  const screen = await show(<Amount />)
  const box = screen.getByRole('textbox', { name: 'Amount' })
  await box.fill('100-55')
  await expect.element(screen.getByText(/= CHF\s45\.00/)).toBeInTheDocument()
  await box.fill('12.3456')
  await userEvent.tab()
  await expect.element(screen.getByText('CHF has at most 2 digits after the point.')).toBeInTheDocument()
  await expectAccessible()
})

test('fields are accessible in the dark too', async () => {
  await show(
    <>
      <When />
      <Amount />
    </>,
    { scheme: 'dark', language: 'en' },
  )
  await expectAccessible()
})
