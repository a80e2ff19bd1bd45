@echo off
rem Starts ibid on a JDK 21 or newer: IBID_JAVA, then JAVA_HOME, then PATH. IBID_OPTS adds options for the Java virtual machine.
setlocal enabledelayedexpansion
set "HOME_DIR=%~dp0.."
set "FOUND="
if defined IBID_JAVA call :try "%IBID_JAVA%"
if not defined FOUND if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined FOUND for %%i in (java.exe) do if not "%%~$PATH:i"=="" call :try "%%~$PATH:i"
if not defined FOUND for /d %%d in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*") do if not defined FOUND call :try "%%~d\bin\java.exe"
if not defined FOUND (
  echo ibid: no Java 21 or newer was found. Install a JDK 21 or newer, or set JAVA_HOME ^(or IBID_JAVA, to its bin\java.exe^). 1>&2
  exit /b 2
)
set "SET_UP=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
for %%c in (add reindex eval train bench) do if "%~1"=="%%c" set "SET_UP=-XX:+UseParallelGC"
"%FOUND%" %SET_UP% --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Djava.awt.headless=true %IBID_OPTS% -jar "%HOME_DIR%\lib\ibid-cli.jar" %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1" exit /b 1
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~dp1..\release" 2^>nul') do (
  for /f "tokens=1 delims=.+-" %%m in ("%%~v") do if %%m geq 21 set "FOUND=%~1"
)
exit /b 0
