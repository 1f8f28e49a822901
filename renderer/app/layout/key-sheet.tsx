import { Kbd, Modal, Text } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../api/use-may.ts'
import { rooms } from '../rooms.ts'
import classes from './layout.module.css'

const sheet = [
  ['Ctrl K', 'search'],
  ['Ctrl L', 'lock'],
  ['Ctrl ⇧ L', 'panic'],
  ['F9', 'mask'],
  ['N', 'new'],
  ['/', 'filter'],
  ['↑ ↓ Enter', 'rows'],
  ['→', 'peek'],
  ['Space ⇧↓ Ctrl A', 'select'],
  ['F2', 'edit'],
  ['[ ]', 'trail'],
  ['C', 'confirm'],
  ['Ctrl Enter', 'save'],
  ['Ctrl Z', 'undo'],
  ['F1', 'help'],
  ['?', 'sheet'],
  ['Esc', 'close'],
] as const

export const KeySheet = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation()
  const may = useMay()
  return (
    <Modal opened onClose={onClose} title={t('keys.title')} size="lg">
      <dl className={classes.keys}>
        {sheet
          .filter(([, what]) => what !== 'confirm' || may('custody.record'))
          .map(([key, what]) => (
            <Fragment key={key}>
              <dt>
                <Kbd>{key}</Kbd>
              </dt>
              <dd>{t(`keys.${what}`)}</dd>
            </Fragment>
          ))}
        {rooms.map(({ id, go }) => (
          <Fragment key={id}>
            <dt>
              <Kbd>G</Kbd> {t('keys.then')} <Kbd>{go.slice(3)}</Kbd>
            </dt>
            <dd>{t(`nav.${id}`)}</dd>
          </Fragment>
        ))}
      </dl>
      <Text size="xs" c="dimmed" mt="md">
        {t('keys.place')}
      </Text>
    </Modal>
  )
}
