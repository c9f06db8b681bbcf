@echo off
rem Starts Skillways from any folder. JAVA_HOME chooses the Java; SKILLWAYS_JAVA_OPTS adds options for it.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
rem A server lives long enough for the optimising compiler, a command does not.
set "jit="
for %%c in (load import-onet import-outlook derive status) do if "%~1"=="%%c" set "jit=-XX:TieredStopAtLevel=1"
rem The sentence model is an add-on, unpacked over the distribution.
set "start=-jar "%~dp0..\skillways.jar""
if exist "%~dp0..\embeddings" set "start=--enable-native-access=ALL-UNNAMED -cp "%~dp0..\skillways.jar;%~dp0..\embeddings\*" org.skillways.Skillways"
"%java%" -Xmx768m -XX:+UseSerialGC %jit% %SKILLWAYS_JAVA_OPTS% %start% %*
exit /b %ERRORLEVEL%
