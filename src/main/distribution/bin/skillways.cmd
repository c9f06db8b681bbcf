@echo off
rem Starts Skillways from any folder. JAVA_HOME chooses the Java; SKILLWAYS_JAVA_OPTS adds options for it.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
rem A server lives long enough for the optimising compiler, a command does not.
set "jit="
for %%c in (load import-onet import-outlook derive status) do if "%~1"=="%%c" set "jit=-XX:TieredStopAtLevel=1"
"%java%" -Xmx768m -XX:+UseSerialGC %jit% %SKILLWAYS_JAVA_OPTS% -jar "%~dp0..\skillways.jar" %*
exit /b %ERRORLEVEL%
