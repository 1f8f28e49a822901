import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { May } from '../../../components/may.tsx'
import { useFormat } from '../../../lib/use-format.ts'

/** Takes over the letters that come with the program, named in the language of the screen. */
export const ShippedButton = () => {
  const { t } = useTranslation('letters')
  const { language } = useFormat()
  const add = useApiCommand('templates.addShipped')
  return (
    <May channel="templates.addShipped">
      <Button
        style={{ alignSelf: 'flex-start' }}
        loading={add.isPending}
        onClick={() => add.mutate({ language })}
      >
        {t('templates.addShipped')}
      </Button>
    </May>
  )
}
