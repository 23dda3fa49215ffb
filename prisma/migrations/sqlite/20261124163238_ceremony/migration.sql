-- CreateTable
CREATE TABLE "Ceremony" (
    "eventId" TEXT NOT NULL PRIMARY KEY,
    "step" INTEGER NOT NULL DEFAULT 0,
    "rehearsal" BOOLEAN NOT NULL DEFAULT false,
    "startedAt" DATETIME NOT NULL,
    CONSTRAINT "Ceremony_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CeremonyAward" (
    "eventId" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("eventId", "number"),
    CONSTRAINT "CeremonyAward_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Ceremony" ("eventId") ON DELETE RESTRICT ON UPDATE CASCADE
);
