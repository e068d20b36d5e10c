import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/**
 * The Chromium that npm brought. It unpacks itself into TMPDIR and keeps its cache there, so each run
 * gets a folder of its own that goes with it.
 */
export async function openBrowser(): Promise<{ browser: Browser; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'merilo-browser-'))
  process.env['TMPDIR'] = folder
  const browser = await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    // A container offers neither a sandbox nor a graphics card.
    args: ['--no-sandbox', '--disable-gpu', '--no-zygote'],
    headless: true,
  })
  const close = async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { browser, close }
}
