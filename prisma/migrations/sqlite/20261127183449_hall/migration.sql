-- CreateTable
CREATE TABLE "Screen" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seasonId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "scene" TEXT NOT NULL,
    "setAt" DATETIME NOT NULL,
    CONSTRAINT "Screen_seasonId_fkey" FOREIGN KEY ("seasonId") REFERENCES "Season" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Programme" (
    "seasonId" TEXT NOT NULL PRIMARY KEY,
    "order" TEXT NOT NULL,
    "eventId" TEXT,
    CONSTRAINT "Programme_seasonId_fkey" FOREIGN KEY ("seasonId") REFERENCES "Season" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CallUp" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 1,
    "calledAt" DATETIME NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "CallUp_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Screen_code_key" ON "Screen"("code");

-- CreateIndex
CREATE INDEX "Screen_seasonId_idx" ON "Screen"("seasonId");

-- CreateIndex
CREATE UNIQUE INDEX "CallUp_eventId_number_key" ON "CallUp"("eventId", "number");
