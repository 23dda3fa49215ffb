-- AlterTable
ALTER TABLE "Event" ADD COLUMN "boardFreezeAt" DATETIME;

-- CreateTable
CREATE TABLE "BoardFreeze" (
    "eventId" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "view" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    CONSTRAINT "BoardFreeze_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
