-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Remark" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sheetId" TEXT NOT NULL,
    "aspectId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "holder" TEXT NOT NULL DEFAULT '',
    "at" DATETIME NOT NULL,
    CONSTRAINT "Remark_sheetId_fkey" FOREIGN KEY ("sheetId") REFERENCES "Sheet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Remark" ("aspectId", "at", "entryId", "id", "sheetId", "text") SELECT "aspectId", "at", "entryId", "id", "sheetId", "text" FROM "Remark";
DROP TABLE "Remark";
ALTER TABLE "new_Remark" RENAME TO "Remark";
CREATE UNIQUE INDEX "Remark_sheetId_aspectId_key" ON "Remark"("sheetId", "aspectId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
