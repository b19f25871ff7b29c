/** Lies in every folder of backups. CR LF: Windows' oldest editor shows it in lines, too. */
export const readMe = `These are backups of an office in Tongxing. Please do not rename or change anything here.

To restore: start Tongxing on any computer, choose "Restore from a backup" on the first page
(or Settings > Backups), choose this folder, and give the passphrase or the recovery code of the office.

The files are encrypted in the format of age (age-encryption.org/v1); the identity that opens them
lies in key.age (opened by the passphrase) and key-recovery.age (opened by the recovery code).
If there is a file key.txt, the office has no passphrase, and whoever has this folder can read everything in it.


这里是“同行”的备份，请不要改名或改动其中的任何文件。

恢复方法：在任何一台电脑上启动“同行”，在首页选择“从备份恢复”（或“设置 > 备份”），
选中这个文件夹，再输入本单位的口令或恢复码。

文件按 age 格式（age-encryption.org/v1）加密；密钥在 key.age（用口令打开）和 key-recovery.age（用恢复码打开）中。
如果有 key.txt，说明本单位没有设置口令，拿到这个文件夹的人都能看到全部内容。
`.replaceAll('\n', '\r\n')
