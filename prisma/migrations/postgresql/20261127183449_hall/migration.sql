-- CreateTable
CREATE TABLE "Screen" (
    "id" TEXT NOT NULL,
    "seasonId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "scene" TEXT NOT NULL,
    "setAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Screen_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Programme" (
    "seasonId" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "eventId" TEXT,

    CONSTRAINT "Programme_pkey" PRIMARY KEY ("seasonId")
);

-- CreateTable
CREATE TABLE "CallUp" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 1,
    "calledAt" TIMESTAMP(3) NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CallUp_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Screen_code_key" ON "Screen"("code");

-- CreateIndex
CREATE INDEX "Screen_seasonId_idx" ON "Screen"("seasonId");

-- CreateIndex
CREATE UNIQUE INDEX "CallUp_eventId_number_key" ON "CallUp"("eventId", "number");

-- AddForeignKey
ALTER TABLE "Screen" ADD CONSTRAINT "Screen_seasonId_fkey" FOREIGN KEY ("seasonId") REFERENCES "Season"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Programme" ADD CONSTRAINT "Programme_seasonId_fkey" FOREIGN KEY ("seasonId") REFERENCES "Season"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CallUp" ADD CONSTRAINT "CallUp_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
