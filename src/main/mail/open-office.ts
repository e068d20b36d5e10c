import type { MailOffice } from '../../actions/mail-office.ts'
import type { Config } from '../config.ts'
import { folderCarrier } from './folder-carrier.ts'
import { smtpCarrier } from './smtp-carrier.ts'

/** What mail is sent by, as configured. @param address where the site answers when no proxy stands before it. */
export const openOffice = ({ mail, mailFrom, baseUrl }: Config, address: string): MailOffice => ({
  carrier: mail.kind === 'smtp' ? smtpCarrier(mail.url) : folderCarrier(mail.folder),
  from: mailFrom,
  site: baseUrl ?? address,
})
